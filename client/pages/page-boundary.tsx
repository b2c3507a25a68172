import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { ProblemList } from '../parts/problem-list.tsx';
import './page-boundary.css';

interface Props {
  readonly children: ReactNode;
}

/** What breaks while a page is drawn, or a part of the program that does not load, ends here and not in a white page. */
export class PageBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="page-failure">
        <ProblemList
          title="页面没有打开"
          problems={[
            {
              where: '',
              message: '这一页出错了，或程序已升级、网络中断。已保存的内容不受影响，请刷新页面。',
            },
          ]}
        >
          <Button onClick={() => window.location.reload()}>刷新页面</Button>
        </ProblemList>
      </main>
    );
  }
}
