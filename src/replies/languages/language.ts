/** The languages in which mails are sent and answers are understood. */
export type Locale = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'ja';

/**
 * A table: one phrase a line, in the notation that `languages/README.md` explains.
 * `#` begins a comment line; empty lines mean nothing.
 */
export type Table = string;

/**
 * Everything the reading engine knows about one language. The files are meant to be read and
 * extended by a person who speaks the language and has never seen TypeScript.
 */
export interface LanguageFile {
  readonly locale: Locale;
  /** Its own name, for reports. */
  readonly name: string;

  /**
   * Named lists for use as `{list}` in every table of the same file. Five names (and each of them
   * followed by `-` and a case, such as `offer-dat`) carry a meaning: `offer` is any question of
   * ours, `trial`, `purchase`, `admin`, `nomination` are one kind of it. `{object}` stands for the
   * five together, `{object-dat}` for the five lists that end in `-dat`. A phrase that names
   * a kind counts only where that kind was asked for.
   */
  readonly lists: Readonly<Record<string, Table>>;

  /** Words that alone say yes. Everything here also approves. */
  readonly yes: Table;
  /** Words that alone say no. Everything here also declines. */
  readonly no: Table;
  /** Whole statements that agree, whoever reads them, without a condition. */
  readonly approve: Table;
  /** Whole statements that refuse. */
  readonly decline: Table;
  /** Whole statements that neither agree nor refuse and change nothing beside a yes. */
  readonly neutral: Table;
  /** "Got it", "noted": neutral too, but such a receipt alone never decides. */
  readonly receipt: Table;

  /** Numbered answers of a bundle, in words: both parts, only the first part, neither. */
  readonly both: Table;
  readonly firstOnly: Table;
  readonly neither: Table;

  /** What ends a grant when it answers a receipt. */
  readonly revoke: Table;
  /** The one word that a receipt quotes. It must be in `revoke`. */
  readonly revokeWord: string;
  /** The phrase that agrees to replace the present delegate, as the mail quotes it. */
  readonly replacementPhrase: string;

  /** How a mail begins; a name may follow. */
  readonly greeting: Table;
  /** How a mail ends; names may follow, and below it a signature. */
  readonly signOff: Table;

  /**
   * Words that are looked for anywhere in what was not understood, never matched as a whole. They
   * say why an answer is unclear, and they keep a "no" with such a word in its reason unclear.
   */
  readonly signs: {
    /** if, unless, as soon as, provided that, but, except, only … */
    readonly condition: Table;
    /** later, next week, let me think, have to ask … */
    readonly deferral: Table;
    /** on behalf of, in the name of, please ask …, not my decision … */
    readonly delegation: Table;
    /** he said, she wrote, according to … */
    readonly reported: Table;
    /** on second thought, scratch that, I changed my mind … */
    readonly retraction: Table;
    /** could you, who are you, please explain … (a question without a question mark) */
    readonly question: Table;
    /** Words of agreement: a bare "no" followed by one of them is no clear refusal. */
    readonly agreement: Table;
    /** because, since …: may follow a "no" without a comma. */
    readonly reason: Table;
  };

  /**
   * Words (often also words of another language) that mean something else or nothing here: in a
   * mail that was sent in this language they never count as the other language's yes or no.
   */
  readonly falseFriends: Table;

  /** Lines that mail programs and habits put around an answer. */
  readonly mail: {
    /** "On <date> <person> wrote:"; `…` stands for anything within the line. */
    readonly attribution: readonly string[];
    /** Names of header lines above a quoted original: From, Sent, To, Subject … */
    readonly from: Table;
    readonly otherHeaders: Table;
    /** "Original message", "Forwarded message" between dashes or alone on a line. */
    readonly originalMessage: Table;
    readonly forwardedMessage: Table;
    /** "Sent from my iPhone"; `…` stands for anything within the line. */
    readonly tagline: readonly string[];
    /** How a legal notice or a slogan below a mail begins. */
    readonly disclaimer: readonly string[];
    /** Subjects of automatic mails begin like this; support for other signs, never alone. */
    readonly automaticSubject: readonly string[];
    /** Beginnings of subjects: of replies (Re, AW) and of forwards (Fwd, WG). */
    readonly replyPrefix: Table;
    readonly forwardPrefix: Table;
    /** Words above a name in a signature: phone, fax, managing director … */
    readonly signatureWord: Table;
  };

  /** Frequent given names, as a reader would sign with, lower or upper case. */
  readonly givenNames: Table;
}
