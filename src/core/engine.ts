import type { Figure } from './analysis';
import { readIntroduction, type Introduction } from './attribution/introductions';
import { readReports, type Report } from './attribution/readReports';
import { ArticleReports } from './attribution/resolveSpeakers';
import { AttributionTagger } from './attribution/tagger/attributionTagger';
import { readModelFile } from './attribution/tagger/modelFile';
import { tagAttributions } from './attribution/tagAttributions';
import { readStatements, type Statement } from './claims/readStatements';
import { ArticleFigures } from './figures/placeFigures';
import { findFigures } from './figures/findFigures';
import { LastVersion } from './lastVersion';
import { ParagraphMemory } from './paragraphMemory';
import { ArticlePeople } from './people/articlePeople';
import { readNameModel, type NameModel } from './people/nameModel';
import { PeopleKnowledge } from './people/peopleKnowledge';
import { readPeople, type ParagraphPeople } from './people/readPeople';
import { readDateClues, type DateClue } from './published/dateClues';
import type { ResourceFiles } from './resources';
import type { ArticleStructure } from './text/article';
import type { ParagraphText } from './text/paragraph';
import { ArticlePassages } from './text/articlePassages';
import { ArticleSentences } from './text/articleSentences';
import { readParagraph } from './text/readParagraph';
import { readPassage, type PassageReading } from './text/readPassage';
import { readStructure } from './text/readStructure';

/**
 * Characters of the paragraphs that are kept, those of some fifty articles: what is known of one takes some fifty bytes.
 * A long article has room for all of its own, however short they are, up to a limit.
 */
const REMEMBERED_CHARACTERS = { least: 500_000, timesText: 8, most: 4_000_000 };

/** Articles of which the last version is kept: those that somebody may be typing in. */
const REMEMBERED_ARTICLES = 8;

/** What reading one paragraph by itself yields; it depends on nothing but the paragraph's text. */
export interface ParagraphLayers {
  readonly content: ParagraphText;
  readonly people: ParagraphPeople;
  readonly figures: readonly Figure[];
  readonly dateClues: readonly DateClue[];
  readonly reports: readonly Report[];
  readonly introduction: Introduction | undefined;
  readonly statements: readonly Statement[];
}

/** What is kept of an article's last version, to begin from when it has changed. */
export interface ArticleMemory {
  readonly passages: ArticlePassages;
  readonly layers: LastVersion<string, ParagraphLayers>;
  readonly people: ArticlePeople;
  readonly reports: ArticleReports;
  readonly figures: ArticleFigures;
  readonly sentences: ArticleSentences;
}

/**
 * The engine's knowledge, compiled once, and what it remembers of paragraphs and articles, so that a keystroke costs one
 * paragraph and the passes over the whole article.
 */
export class Engine extends PeopleKnowledge {
  /** How names are weighed. */
  readonly names: NameModel;
  private readonly tagger?: AttributionTagger;
  private readonly paragraphs = new ParagraphMemory<ParagraphLayers>(REMEMBERED_CHARACTERS.least);
  private readonly articles = new Map<string, ArticleMemory>();
  private readonly passages = new ParagraphMemory<PassageReading>(REMEMBERED_CHARACTERS.least);

  constructor(files: ResourceFiles) {
    super(files);
    const network = files.model && readModelFile(files.model);
    this.names = readNameModel(files.names, network);
    if (network) this.tagger = new AttributionTagger(network);
  }

  /** What is known of an article's last version. */
  memoryOf(id: string): ArticleMemory {
    const known = this.articles.get(id) ?? {
      passages: new ArticlePassages(),
      layers: new LastVersion(),
      people: new ArticlePeople(this.names),
      reports: new ArticleReports(),
      figures: new ArticleFigures(),
      sentences: new ArticleSentences(),
    };
    this.articles.delete(id);
    this.articles.set(id, known);
    const [oldest] = this.articles.keys();
    if (this.articles.size > REMEMBERED_ARTICLES) this.articles.delete(oldest);
    return known;
  }

  /** The structure of an article; its passages are read from memory where the same text was read before. */
  readStructure(text: string, known?: ArticlePassages): ArticleStructure {
    this.makeRoomFor(text);
    return readStructure(text, (passage) => this.passages.recall(passage, readPassage), known);
  }

  /** The layers of one paragraph, from memory where the same text was read before. */
  readParagraph(text: string): ParagraphLayers {
    return this.paragraphs.recall(text, (own) => {
      const content = readParagraph(own);
      const figures = findFigures(content);
      const reports = readReports(content, tagAttributions(content, this.tagger));
      return {
        content,
        people: readPeople(content, this.lexicon, this.names),
        figures,
        dateClues: readDateClues(content, figures),
        reports,
        introduction: readIntroduction(content),
        statements: readStatements(content, reports, figures),
      };
    });
  }

  private makeRoomFor({ length }: string): void {
    const { least, timesText, most } = REMEMBERED_CHARACTERS;
    const room = Math.min(Math.max(least, timesText * length), most);
    this.paragraphs.resize(room);
    this.passages.resize(room);
  }
}
