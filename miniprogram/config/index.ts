import { defineConfig } from '@tarojs/cli';

const DEVELOPMENT_ORIGIN = 'http://127.0.0.1:3000';

/** WeChat only lets a released mini-program talk to a registered https host. */
function apiOrigin(): string {
  if (process.env['TARO_ENV'] !== 'weapp') return '';
  const origin = process.env['TARO_APP_API_BASE'] ?? '';
  if (origin === '') return DEVELOPMENT_ORIGIN;
  if (!/^https:\/\/[^/]+$/.test(origin)) {
    throw new Error('TARO_APP_API_BASE 应是 https:// 开头的域名，不带路径，例如 https://example.org');
  }
  return origin;
}

export default defineConfig({
  projectName: 'lantian-grid',
  // Sizes in the style sheets are those of a screen 375 wide: 1px there is 2rpx.
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env['TARO_ENV'] ?? 'weapp'}`,
  plugins: ['@tarojs/plugin-platform-weapp', '@tarojs/plugin-platform-h5'],
  defineConstants: { API_ORIGIN: JSON.stringify(apiOrigin()) },
  // WeChat's map takes marker icons as files only.
  copy: {
    patterns:
      process.env['TARO_ENV'] === 'weapp' ? [{ from: 'src/icons/pins', to: 'dist/weapp/icons/pins' }] : [],
    options: {},
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  mini: { postcss: { pxtransform: { enable: true } } },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    webpackChain(chain) {
      // Else every page carries its own copy of Taro's components.
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          vendors: { name: 'vendors', test: /node_modules/, minChunks: 2, priority: 10 },
          common: { name: 'common', minChunks: 3, priority: 5 },
        },
      });
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true }, pxtransform: { enable: true, config: { baseFontSize: 20 } } },
  },
});
