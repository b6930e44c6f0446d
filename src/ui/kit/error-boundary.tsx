// Catches a fault of a screen or a part that could not be loaded, so that the rest of the app stays.
import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown in place of the broken part; `again` tries to show the part anew. */
  readonly fallback: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => this.setState({ broken: false }));
  }
}
