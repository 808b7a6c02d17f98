/** One vocabulary for what is offered and what is needed, complete along the chain. */
import { describe, expect, it } from 'vitest';
import { CAPABILITIES, capabilitiesOfStage, capabilityByCode } from '~/features/vocabulary/capabilities';
import { ALL_CAPABILITY_CODES, CAPABILITY_STAGES } from '~/features/vocabulary/capability-codes';
import { KINDS } from '~/features/vocabulary/kinds';
import { CHAIN_STAGES, STAGES } from '~/features/vocabulary/stages';
import { capabilityTerms, isProseTerm } from '~/features/vocabulary/terms';
import { repeated, sharedWords } from './same-word';

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

describe('capabilities', () => {
  it('are at least 80, each code once and each code written down', () => {
    expect(CAPABILITIES.length).toBeGreaterThanOrEqual(80);
    expect(repeated(ALL_CAPABILITY_CODES)).toEqual([]);
    expect(CAPABILITIES.map((entry) => entry.code)).toEqual(ALL_CAPABILITY_CODES);
  });

  it('fill every stage, and each has one', () => {
    expect(STAGES.map((stage) => stage.code)).toEqual(CAPABILITY_STAGES);
    expect(STAGES.map((stage) => stage.code)).toEqual([...CHAIN_STAGES, 'support']);
    for (const stage of CAPABILITY_STAGES)
      expect(capabilitiesOfStage(stage).length).toBeGreaterThanOrEqual(8);
  });

  it('have names, phrases in both languages and those who usually offer them', () => {
    const kinds: readonly string[] = KINDS.map((kind) => kind.code);
    for (const entry of CAPABILITIES) {
      expect(entry.ja, entry.code).toMatch(JAPANESE);
      expect(entry.en, entry.code).toMatch(/^[A-Z]/);
      expect(entry.synonyms.filter((term) => JAPANESE.test(term)).length, entry.code).toBeGreaterThan(2);
      expect(entry.synonyms.filter((term) => /^[ -~]+$/.test(term)).length, entry.code).toBeGreaterThan(1);
      expect(repeated(entry.synonyms), entry.code).toEqual([]);
      expect(capabilityTerms(entry).some(isProseTerm), entry.code).toBe(true);
      expect(entry.kinds.length, entry.code).toBeGreaterThan(0);
      expect(
        entry.kinds.filter((kind) => !kinds.includes(kind)),
        entry.code,
      ).toEqual([]);
    }
  });

  it('give each phrase to one capability only', () => {
    const entries = CAPABILITIES.map((entry) => ({ code: entry.code, terms: capabilityTerms(entry) }));
    expect(sharedWords(entries)).toEqual({});
  });

  it('leave no kind of organisation without something to offer', () => {
    for (const kind of KINDS) {
      expect(
        CAPABILITIES.filter((entry) => entry.kinds.includes(kind.code)).length,
        kind.code,
      ).toBeGreaterThan(10);
    }
  });

  it('are known by code', () => {
    expect(capabilityByCode('vanning-at-origin')?.stage).toBe('origin');
    expect(capabilityByCode('toString')).toBeUndefined();
  });
});
