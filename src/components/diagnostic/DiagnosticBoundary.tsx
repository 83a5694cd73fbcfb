import { Component, type ReactNode } from 'react';
import { diagnosticWords } from '../../strings/diagnostic.ts';

/** Catches a fault in the diagnostic, so that the page around it stays and the reader is told what to do. */
export class DiagnosticBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="dx-panel" role="alert">
        <p>
          <strong>{diagnosticWords.broken.heading}</strong>
        </p>
        <p>{diagnosticWords.broken.text}</p>
      </div>
    );
  }
}
