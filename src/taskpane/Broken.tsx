import { Component, type ReactNode } from "react";
import { BrokenMessage } from "./BrokenMessage";

interface BrokenProps {
  readonly children: ReactNode;
}
interface BrokenState {
  readonly fault: unknown;
  readonly broken: boolean;
}

/** Without this, a fault of ours while rendering would leave the pane blank and silent. */
export class Broken extends Component<BrokenProps, BrokenState> {
  override state: BrokenState = { fault: null, broken: false };

  static getDerivedStateFromError(fault: unknown): BrokenState {
    return { fault, broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <BrokenMessage fault={this.state.fault} onRetry={() => this.setState({ fault: null, broken: false })} />;
  }
}
