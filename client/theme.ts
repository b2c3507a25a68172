import type { ThemeConfig } from 'antd';

/** The values of base.css that antd needs too. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#17508f',
    colorLink: '#17508f',
    colorError: '#b0281f',
    colorText: '#1d2733',
    colorTextSecondary: '#55606d',
    colorBorder: '#c3cad2',
    colorTextDisabled: '#6d7884',
    colorBgContainerDisabled: '#f2f4f6',
    colorBorderDisabled: '#dce1e7',
    borderRadius: 3,
    fontSize: 14,
    fontFamily: 'var(--font)',
    controlHeight: 34,
    controlHeightLG: 42,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: { Button: { fontWeight: 500, defaultShadow: 'none', primaryShadow: 'none' } },
};
