// Every island has a boundary, so with the first of them comes what does again what was done before it was live.
import '../site/replay-presses.ts';
import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of what threw. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a part that throws from taking its neighbours with it. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
