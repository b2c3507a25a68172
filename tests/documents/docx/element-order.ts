/**
 * The order in which ECMA-376 part 1 (wml.xsd, transitional) has the children of an element. Word calls a file with
 * another order damaged; a child that is not listed must not appear.
 */
export const elementOrder: Readonly<Record<string, readonly string[]>> = {
  'w:document': names('body'),
  'w:sdt': names('sdtPr sdtEndPr sdtContent'),
  'w:docPartObj': names('docPartGallery docPartCategory docPartUnique'),
  'w:pPr': names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
      'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
      'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
      'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': names(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
      'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
      'eastAsianLayout specVanish oMath',
  ),
  'w:sectPr': names(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
      'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:tbl': names('tblPr tblGrid tr'),
  'w:tblPr': names(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
      'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': names('top left start bottom right end insideH insideV'),
  'w:tblCellMar': names('top left start bottom right end'),
  'w:tr': names('tblPrEx trPr tc'),
  'w:trPr': names(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  ),
  'w:tc': names('tcPr p'),
  'w:tcPr': names(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcBorders': names('top left start bottom right end insideH insideV tl2br tr2bl'),
  'w:styles': names('docDefaults latentStyles style'),
  'w:docDefaults': names('rPrDefault pPrDefault'),
  'w:style': names(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:font': names('altName panose1 charset family notTrueType pitch sig'),
  'w:settings': names(
    'writeProtection view zoom displayBackgroundShape mirrorMargins bordersDoNotSurroundHeader trackRevisions ' +
      'defaultTabStop autoHyphenation evenAndOddHeaders drawingGridHorizontalSpacing characterSpacingControl ' +
      'footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
};

function names(list: string): string[] {
  return list.split(' ').map((name) => `w:${name}`);
}
