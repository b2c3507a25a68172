import './home-header.css';

/** The product's name and what it does. */
export function HomeHeader() {
  return (
    <header className="home-header">
      <div className="home-header-content">
        <img src="/mark.svg" alt="" width="52" height="52" />
        <div>
          <h1>部门预算公开编制</h1>
          <p>每个数字只录入一次，表格与文字由它生成，导出的 Word 和 PDF 可直接发布到政府网站。</p>
        </div>
      </div>
    </header>
  );
}
