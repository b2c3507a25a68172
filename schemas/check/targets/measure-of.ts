import { bracketUnit, nameEndings } from './measure-lexicon.ts';
import { plainText } from './plain-text.ts';
import type { IndicatorValue } from './read-value.ts';
import { unitOfValue } from './unit-of-value.ts';

/** What an indicator measures. */
export type Measure = 'rate' | 'count' | 'money' | 'time' | 'frequency' | 'score' | 'words' | 'unknown';

/** What its name says it measures, or where the name does not say, its description. */
export function namedMeasure(name: string, description: string): Measure {
  const byName = measureOfWords(name);
  return byName === 'unknown' ? measureOfWords(description) : byName;
}

/** What the words say by how they end; of a name with its unit in brackets, the unit. */
export function measureOfWords(words: string): Measure {
  const plain = plainText(words).replace(/^"+|"+$/g, '');
  const unit = bracketUnit.exec(plain)?.[1];
  const bare = plain.replace(bracketUnit, '');
  const ending = nameEndings.find(([pattern]) => pattern.test(bare))?.[1];
  if (ending === 'none') return 'unknown';
  const inBrackets = unit === undefined ? 'unknown' : measureOfUnit(unit);
  if (ending === 'count') return inBrackets === 'money' ? 'money' : 'count';
  return ending ?? inBrackets;
}

function measureOfUnit(text: string): Measure {
  const unit = unitOfValue(text);
  switch (unit.kind) {
    case 'percent':
      return 'rate';
    case 'money':
      return 'money';
    case 'duration':
      return 'time';
    case 'count':
      return unit.isKnown ? 'count' : 'unknown';
    default:
      return 'unknown';
  }
}

/** What the value is a value of. */
export function valueMeasure(value: IndicatorValue): Measure {
  switch (value.kind) {
    case 'date':
      return 'time';
    case 'frequency':
      return 'frequency';
    case 'number':
      return numberMeasure(value.unit);
    case 'words':
      return 'words';
    default:
      return 'unknown';
  }
}

function numberMeasure(unit: ReturnType<typeof unitOfValue>): Measure {
  switch (unit.kind) {
    case 'percent':
      return 'rate';
    case 'duration':
      return 'time';
    case 'none':
    case 'scale':
      return 'unknown';
    default:
      return unit.kind;
  }
}
