import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { ProblemList } from '../../parts/problem-list.tsx';

interface Props {
  /** What the pane is called. */
  readonly name: string;
  /** Another pane content: what failed is forgotten. */
  readonly subject: string;
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failedSubject: string | undefined;
}

/** A pane that fails takes nothing else with it: what is entered is in the editor's state and can be kept as a file. */
export class PaneBoundary extends Component<Props, State> {
  override state: State = { failedSubject: undefined };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failedSubject: this.props.subject });
  }

  static getDerivedStateFromError(): State {
    return { failedSubject: '' };
  }

  override render(): ReactNode {
    const { name, subject, onKeep, children } = this.props;
    const { failedSubject } = this.state;
    if (failedSubject === undefined || (failedSubject !== '' && failedSubject !== subject)) return children;
    return (
      <div className="pane-failed">
        <ProblemList
          title={`${name}没有显示出来`}
          problems={[
            {
              where: '',
              message: '已录入的内容没有丢失，并继续自动保存。请重试；仍不行时先下载数据文件，再刷新页面。',
            },
          ]}
        >
          <Button onClick={() => this.setState({ failedSubject: undefined })}>重试</Button>{' '}
          <Button onClick={onKeep}>下载数据文件（json）</Button>
        </ProblemList>
      </div>
    );
  }
}
