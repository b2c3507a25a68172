import type { EditorActions, EditStep } from '../../editor-state.ts';
import type { EditorServices } from '../editor-services.ts';
import type { EditorStage } from '../editor-stage.ts';
import { createAutosaveTimer } from './autosave-timer.ts';
import type { Sync } from './create-sync.ts';
import { failureOf } from './failure.ts';
import { createKeeper } from './keeper.ts';
import { createRetryTimer } from './retry-timer.ts';
import type { LeftWork, UnsavedWorkStore } from './unsaved-work.ts';

type SavingActions = Pick<
  EditorActions,
  'saveNow' | 'retrySave' | 'decideConflicts' | 'giveUpUnsaved' | 'keepUnsaved' | 'close'
>;

export interface Saver extends SavingActions {
  /** The person has changed something. */
  onEdited(step: EditStep): void;
  /** Takes up what was kept unsaved, if anything. */
  begin(): void;
}

/** When to save, one at a time, and what to do where that fails. */
export function createSaver(
  sync: Sync,
  stage: EditorStage,
  kept: UnsavedWorkStore,
  { api, now, setTimer, livingPages }: Pick<EditorServices, 'api' | 'now' | 'setTimer' | 'livingPages'>,
): Saver {
  let running: Promise<void> | undefined;
  /** Of pages that are gone, one after another. */
  let left: readonly LeftWork[] = [];
  /** The one of them that the server did not take, until something else is tried. */
  let refusedWork: LeftWork | undefined;
  let hasTakenUp = false;
  let isClosed = false;
  const keeper = createKeeper(kept, sync.unsaved, setTimer);
  const autosave = createAutosaveTimer({ now, setTimer }, () => void save('once'));
  const retry = createRetryTimer(setTimer, () => void save('once'));

  return {
    onEdited,
    begin: () => {
      if (stage.get().mayWrite) void livingPages().then(takeUpFrom);
    },
    saveNow: () => save('all'),
    retrySave: () => save('all', true),
    decideConflicts: (choices) => {
      sync.decide(choices);
      void save('all', true);
    },
    giveUpUnsaved: () => {
      if (refusedWork) refusedWork.forget();
      else sync.giveUp();
      void save('all', true);
    },
    keepUnsaved: keeper.keep,
    close: () => {
      keeper.keep();
      isClosed = true;
      autosave.stop();
      retry.stop();
      keeper.stop();
    },
  };

  function onEdited({ label, isNamedInHistory }: EditStep): void {
    if (isNamedInHistory) sync.call(label);
    keeper.keepSoon();
    if (sync.isParted()) {
      sync.meetAgain();
      if (sync.isParted()) return;
    }
    const { phase } = stage.get().saving;
    if (phase === 'offline' || needsSignIn()) return;
    if (phase === 'saved' || phase === 'conflict') setPhase('waiting');
    autosave.start();
  }

  /** Whoever asks while a save is on its way waits for it, and for what came after it. */
  async function save(extent: 'once' | 'all', isAsked = false): Promise<void> {
    if (running) {
      await running;
      if (extent === 'all' && stage.get().saving.phase === 'waiting') await save(extent);
      return;
    }
    if (isClosed || sync.isParted() || (needsSignIn() && !isAsked)) return;
    running = run(extent).finally(() => {
      running = undefined;
    });
    await running;
  }

  async function run(extent: 'once' | 'all'): Promise<void> {
    autosave.stop();
    retry.stop();
    refusedWork = undefined;
    try {
      if (hasTakenUp) await sendAll('all');
      while (left[0] && !isClosed && !sync.isParted()) await takeUpNext(left[0]);
      await sendAll(extent);
    } catch (error) {
      if (!isClosed) failed(error);
    }
  }

  function takeUpFrom(living: ReadonlySet<string>): void {
    left = kept.left(living);
    if (left.length > 0) void save('once');
  }

  /** Each is saved before the next is taken up: what two of them changed is then a conflict, and not the last one's. */
  async function takeUpNext(next: LeftWork): Promise<void> {
    try {
      await sync.takeUp(next.work);
    } catch (error) {
      // Not this time, and not in the way of the rest: it stays in the browser.
      if (failureOf(error).kind === 'refused') {
        left = left.slice(1);
        refusedWork = next;
      }
      throw error;
    }
    hasTakenUp = true;
    left = left.slice(1);
    if (keeper.keep()) next.forget();
    await sendAll('all');
  }

  async function sendAll(extent: 'once' | 'all'): Promise<void> {
    while (!isClosed && !sync.isParted()) {
      const flight = sync.nextFlight();
      if (!flight) return saved();
      setPhase('saving');
      const { report: _, ...request } = flight;
      sync.answered(flight, await api.save(request));
      retry.reset();
      if (extent === 'once') return settle();
    }
  }

  /** All of it is there, or more was typed meanwhile. */
  function settle(): void {
    if (sync.isParted() || isClosed) return;
    if (sync.isClean()) saved();
    else {
      setPhase('waiting');
      keeper.keep();
      autosave.start();
    }
  }

  function saved(): void {
    const { version, at } = sync.ground();
    stage.setSaving({ phase: 'saved', version, at });
    keeper.forget();
  }

  function failed(error: unknown): void {
    const failure = failureOf(error);
    const { version } = sync.ground();
    if (failure.kind === 'later') {
      const { reason } = failure;
      retry.start((retryInSeconds) => stage.setSaving({ phase: 'offline', version, retryInSeconds, reason }));
      return;
    }
    const { problems, needsSignIn } = failure;
    if (!needsSignIn) sync.refused();
    stage.setSaving({ phase: 'refused', version, problems, needsSignIn });
  }

  function setPhase(phase: 'waiting' | 'saving'): void {
    stage.setSaving({ phase, version: sync.ground().version });
  }

  function needsSignIn(): boolean {
    const { saving } = stage.get();
    return saving.phase === 'refused' && saving.needsSignIn;
  }
}
