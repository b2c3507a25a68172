/** Where an exchange docx keeps its report, and how Word finds it there: a custom XML part of the document. */
export const exchangePart = {
  item: 'customXml/item1.xml',
  properties: 'customXml/itemProps1.xml',
  relations: 'customXml/_rels/item1.xml.rels',
  /** Names what the part holds; no address anybody asks. */
  namespace: 'urn:departmental-budget-disclosure:report',
  /** The subject in the document's properties: programs that drop the part keep it, and the loss is told. */
  subject: '部门预算公开交换稿',
} as const;
