import { type ReactNode, useId, useRef } from 'react';
import { useMenu } from './use-menu.ts';
import './menu-button.css';

export interface MenuItem {
  readonly label: string;
  /** Where it leads; or what it does. */
  readonly href?: string;
  readonly onSelect?: () => void;
  readonly isDanger?: boolean;
  /** A line above it. */
  readonly startsGroup?: boolean;
}

interface Props {
  readonly label: ReactNode;
  /** Said instead of the label where that alone does not tell enough; it contains the label. */
  readonly name?: string;
  readonly className?: string;
  readonly items: readonly MenuItem[];
  /** Words above the items. */
  readonly head?: ReactNode;
}

/** A button with a menu, worked by mouse or arrow keys. */
export function MenuButton({ label, name, className = 'menu-button', items, head }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const buttonId = useId();
  const { isOpen, toggle, close, onKeyDown } = useMenu(box);
  const itemProps = ({ isDanger, startsGroup }: MenuItem) => ({
    role: 'menuitem',
    tabIndex: -1,
    className: `menu-item${isDanger ? ' is-danger' : ''}${startsGroup ? ' starts-group' : ''}`,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of the items, heard in one place
    <div ref={box} className="menu-box" onKeyDown={onKeyDown}>
      <button
        id={buttonId}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-label={name}
        onClick={toggle}
      >
        {label}
      </button>
      {isOpen && (
        <div className="menu">
          {head && <div className="menu-head">{head}</div>}
          <div id={menuId} role="menu" aria-labelledby={buttonId}>
            {items.map((item) =>
              item.href ? (
                <a key={item.label} href={item.href} {...itemProps(item)} onClick={close}>
                  {item.label}
                </a>
              ) : (
                <button
                  key={item.label}
                  type="button"
                  {...itemProps(item)}
                  onClick={() => {
                    close();
                    item.onSelect?.();
                  }}
                >
                  {item.label}
                </button>
              ),
            )}
          </div>
        </div>
      )}
    </div>
  );
}
