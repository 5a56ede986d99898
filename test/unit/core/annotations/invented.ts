import { AnchorText } from '../../../../src/core/annotations/anchors/AnchorText';
import { describeSpan } from '../../../../src/core/annotations/anchors/describeSpan';
import type { Annotation, AnnotationKind } from '../../../../src/core/annotations/annotation';
import { annotationId } from '../../../../src/core/annotations/annotationId';
import type { SidecarArticle, SidecarChange } from '../../../../src/core/annotations/sidecar/changes';
import { sidecarArticle } from '../../../../src/core/annotations/sidecar/placing';

export const TEXT =
  'Harbor bridge opens 🚢\n\n"It cost 12 million euros," Harbor Minister Orla Vance said on Monday.\n\n' +
  'The bridge is 340 meters long. Vance opened it with "great joy", she said.\n';

export const article = new AnchorText(TEXT);
export const beside: SidecarArticle = sidecarArticle('harbor bridge.txt', article);

/** An annotation of the first place of the words in the invented article. */
export function annotationOf(
  kind: AnnotationKind,
  words: string,
  more: Partial<Annotation> = {},
  text = article,
): Annotation {
  const start = text.text.indexOf(words);
  const targets = [describeSpan(text, [start, start + words.length])];
  const id = annotationId(kind, targets);
  return { id, kind, own: false, decisions: {}, created: '2031-05-06T10:00:00Z', targets, ...more };
}

export function deciding({ decisions, ...annotation }: Annotation): SidecarChange {
  return { do: 'decide', annotation, set: decisions };
}

export const quote = annotationOf('quote', '"It cost 12 million euros,"', {
  decisions: {
    verdict: 'accepted',
    speaker: { name: 'Orla Vance', speakerId: 'orla-vance' },
    type: 'direct',
  },
});
export const official = annotationOf('official', 'Harbor Minister Orla Vance', {
  decisions: { verdict: 'rejected' },
});
export const claim = annotationOf('claim', 'The bridge is 340 meters long.', {
  own: true,
  decisions: { status: 'checked', note: 'Measured: 340.\n\nSee the plans.' },
});
