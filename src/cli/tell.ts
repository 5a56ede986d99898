/** Says on standard error what is wrong with an input, in words that go on from its name. */
export function tell(input: string, why: string): void {
  process.stderr.write(`copydesk: ${input} ${why}\n`);
}
