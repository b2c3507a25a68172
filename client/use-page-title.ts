import { useEffect } from 'react';

const product = '部门预算公开编制';

/** Names the browser's tab after what is open; the product alone where nothing is. */
export function usePageTitle(subject: string): void {
  useEffect(() => {
    document.title = subject ? `${subject} – ${product}` : product;
    return () => {
      document.title = product;
    };
  }, [subject]);
}
