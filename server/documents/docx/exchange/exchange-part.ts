/** Where an exchange docx keeps its report, and how Word finds it there: a custom XML part of the document. */
export const exchangePart = {
  item: 'customXml/item1.xml',
  properties: 'customXml/itemProps1.xml',
  relations: 'customXml/_rels/item1.xml.rels',
  /** Names what the part holds; no address anybody asks. */
  namespace: 'urn:departmental-budget-disclosure:report',
} as const;
