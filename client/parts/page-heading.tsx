import { useEffect, useRef } from 'react';
import { usePageTitle } from '../use-page-title.ts';

interface Props {
  readonly title: string;
}

/** Names the page, and takes the focus when it appears: whoever listens hears where they have come to. */
export function PageHeading({ title }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-heading">
      {title}
    </h1>
  );
}
