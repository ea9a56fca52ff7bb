/** A value that a property can hold. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

/** Properties by name, as the graph has them. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** What is stored as it came: an article or a judgement by a person. */
export interface SourceRecord {
  readonly id: string;
  /** Without the id. */
  readonly properties: Properties;
  /** Names of the properties that are whole numbers to Neo4j; it tells 1 from 1.0. */
  readonly integers: readonly string[];
}

/** A claim. */
export interface ClaimRecord extends SourceRecord {
  /** The id of its article. */
  readonly article: string;
}

/** A node of the derived graph. */
export interface NodeRecord extends SourceRecord {
  /** Sorted, without Derived, which every one of them carries. */
  readonly labels: readonly string[];
}

/** A relation of the derived graph, or from it to a claim; of two alike, `title` among the properties tells them apart. */
export interface RelationRecord {
  readonly from: string;
  /** What people call the start; null where it has no name. */
  readonly fromName: string | null;
  readonly type: string;
  readonly to: string;
  readonly toName: string | null;
  readonly properties: Properties;
  readonly integers: readonly string[];
}

/** A status of an agreement; days are YYYY-MM-DD, dates as precise as they were told. */
export interface StatusRecord {
  readonly id: string;
  readonly status: string;
  readonly on: string | null;
  /** The day from which it holds for sure; null where that is not known. */
  readonly heldFrom: string | null;
}

/** An agreement with what hangs on it. */
export interface AgreementRecord {
  readonly id: string;
  readonly properties: Properties;
  /** By id. */
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string | null;
  }[];
  readonly unnamedParties: readonly {
    readonly id: string;
    readonly description: string;
    readonly countries: readonly string[];
  }[];
  /** The oldest first. */
  readonly statuses: readonly StatusRecord[];
  /** Ids of the events at which it was signed. */
  readonly events: readonly string[];
}

/** An event with its countries, by code, and who took part, by id. */
export interface EventRecord {
  readonly id: string;
  readonly properties: Properties;
  readonly countries: readonly string[];
  readonly participants: readonly { readonly id: string; readonly name: string }[];
}

/** A figure for trade with its countries, by code, the reporting side first. */
export interface TradeFigureRecord {
  readonly id: string;
  readonly properties: Properties;
  readonly countries: readonly string[];
}

/** That a claim supports a fact; offsets are UTF-16 code units into the article's text. */
export interface SupportRecord {
  readonly fact: string;
  readonly claim: string;
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
}

/** A country or an organization with the first date at which an agreement with another party bound it. */
export interface TiedPartyRecord {
  readonly id: string;
  readonly properties: Properties;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where there is none, or its date is not known. */
  readonly firstTie: string | null;
  /** Whether one did since an unknown day. */
  readonly undated: boolean;
}

/** The ways into the graph that exports have. Each call reads afresh; each yields in the order of ids, whatever was loaded first. */
export interface GraphReader {
  /** Whether what depends on the clock or on history is left out. */
  readonly timeless: boolean;
  articles(): AsyncIterable<SourceRecord>;
  claims(): AsyncIterable<ClaimRecord>;
  judgements(): AsyncIterable<SourceRecord>;
  withdrawnArticles(): AsyncIterable<SourceRecord>;
  withdrawnClaims(): AsyncIterable<ClaimRecord>;
  /** Ids that went away; `to` among the properties is the one that stays. */
  redirects(): AsyncIterable<SourceRecord>;
  /** The nodes of the derived graph whose ids begin with `prefix`. */
  nodes(prefix?: string): AsyncIterable<NodeRecord>;
  /** The relations from these nodes: by start, type, end and title. */
  relations(prefix?: string): AsyncIterable<RelationRecord>;
  agreements(): AsyncIterable<AgreementRecord>;
  events(): AsyncIterable<EventRecord>;
  tradeFigures(): AsyncIterable<TradeFigureRecord>;
  evidence(): AsyncIterable<SupportRecord>;
  tiedParties(): AsyncIterable<TiedPartyRecord>;
}
