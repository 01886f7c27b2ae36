/**
 * The partners and customers of the samples and of the vendor's documentation. Only `judge` knows
 * them: it reads mails without knowing who was asked by whom.
 */
const PARTNERS = [
  'Contoso',
  'Litware',
  'Adatum',
  'Northwind',
  'Northwind Traders',
  'Adventure Works',
  'Adventure Works Cycles',
];

const CUSTOMERS = [
  'Fabrikam',
  'A. Datum',
  'Alpine Ski House',
  'Bellows College',
  'Best For You Organics',
  'Blue Yonder Airlines',
  'City Power & Light',
  'Coho Vineyard',
  'Coho Winery',
  'Consolidated Messenger',
  'Fourth Coffee',
  'Graphic Design Institute',
  'Humongous Insurance',
  'Lamna Healthcare',
  'Lucerne Publishing',
  "Margie's Travel",
  'Munson\u2019s Pickles',
  'Nod Publishers',
  'Proseware',
  'Relecloud',
  'School of Fine Art',
  'Southridge Video',
  'Tailspin Toys',
  'Tailwind Traders',
  'The Phone Company',
  'Trey Research',
  'VanArsdel',
  'Wide World Importers',
  'Wingtip Toys',
  'Woodgrove Bank',
];

/**
 * The names that count as known when nobody says who asked. A partner that the subject names is
 * the only partner: "we approve Northwind" is no answer to a mail of Contoso's.
 */
export function sampleNames(subject: string): {
  readonly names: readonly string[];
  readonly organisation: readonly string[];
} {
  const folded = subject.toLowerCase();
  const named = PARTNERS.filter((name) => folded.includes(name.toLowerCase()));
  const partners = named.length > 0 ? named : PARTNERS;
  const others = named.length > 0 ? PARTNERS.filter((name) => !named.includes(name)) : [];
  return { names: partners, organisation: [...CUSTOMERS, ...others] };
}
