/** The way to the parts of the form: one line that stays in sight. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form.module.css';
import { PARTS, type PartName } from './Part';

/** Links to the parts; the one in sight is marked. */
export function PartNav() {
  const { t } = useTranslation('editing');
  const inSight = usePartInSight();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = inSight && list.current?.querySelector<HTMLElement>(`a[href="#${inSight}"]`);
    if (!link || !list.current) return;
    const middle = link.offsetLeft - (list.current.clientWidth - link.offsetWidth) / 2;
    list.current.scrollTo({ left: middle });
  }, [inSight]);
  return (
    <nav aria-label={t('nav')} className={classes.nav}>
      <ul ref={list}>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === inSight ? 'location' : undefined}>
              {t(`tab.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function usePartInSight(): PartName | null {
  const [inSight, setInSight] = useState<PartName | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setInSight(PARTS.find((part) => seen.has(part)) ?? null);
      },
      // The upper third of the window is where one reads.
      { rootMargin: '-15% 0px -60% 0px' },
    );
    for (const part of PARTS) {
      const section = document.getElementById(part);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return inSight;
}
