/**
 * What the desktop's extension host can do and the browser's cannot, or does otherwise. `node.ts` and `browser.ts`
 * each export a `platform` of this type; the build puts the one into the desktop bundle and the other into the
 * browser's.
 */
export interface Platform {
  /**
   * Makes a file of the `file:` scheme with this text unless it is there, in one step, and says whether it did;
   * undefined where files cannot be reached but through VS Code.
   */
  createFile(fsPath: string, text: string): Promise<boolean> | undefined;
  /**
   * Puts one file of the `file:` scheme in another's place, in one step, unlike VS Code's own rename, which deletes the
   * target first; says whether there was one. Undefined where files cannot be reached but through VS Code.
   */
  replaceFile(fromFsPath: string, toFsPath: string): Promise<boolean> | undefined;
}
