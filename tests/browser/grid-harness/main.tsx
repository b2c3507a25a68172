import '../../../client/base.css';
import { createRoot } from 'react-dom/client';
import { styleNonce } from '../../../client/style-nonce.ts';
import { HarnessPage } from './harness-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(<HarnessPage nonce={styleNonce(document)} scene={readScene(location.hash)} />);

/** `#rows=20&fixed=1` */
function readScene(hash: string) {
  const wanted = new URLSearchParams(hash.slice(1));
  return {
    rowCount: Number(wanted.get('rows') ?? 5),
    extraColumns: Number(wanted.get('columns') ?? 0),
    isFixed: wanted.has('fixed'),
    isReadOnly: wanted.has('readonly'),
    isBlank: wanted.has('blank'),
    isMultiline: wanted.has('multiline'),
    moneyUnit: wanted.has('wan') ? ('万元' as const) : ('元' as const),
  };
}
