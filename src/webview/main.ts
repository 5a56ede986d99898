import type { HostMessage } from '../protocol/messages';
import type { PanelStrings } from '../protocol/strings';
import { PanelPage } from './PanelPage';

const { strings } = document.body.dataset;
const page = new PanelPage(document.body, JSON.parse(strings!) as PanelStrings, acquireVsCodeApi());
window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => page.receive(data));
window.addEventListener('error', ({ error }) => page.fail(error));
window.addEventListener('unhandledrejection', ({ reason }) => page.fail(reason));
page.start().catch((error: unknown) => page.fail(error));
