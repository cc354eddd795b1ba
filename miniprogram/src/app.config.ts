export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/progress/index',
    'pages/points/index',
    'pages/me/index',
    'pages/report/index',
    'pages/reported/index',
    'pages/tip/index',
    'pages/answer/index',
    'pages/inbox/index',
    'pages/claim/index',
    'pages/about/index',
  ],
  subPackages: [
    {
      root: 'staff',
      pages: [
        'queue/index',
        'case/index',
        'handle/index',
        'check/index',
        'dispatch/index',
        'seats/index',
        'outbox/index',
        'boundaries/index',
      ],
    },
  ],
  window: {
    navigationBarTitleText: '蓝天网格',
    navigationBarBackgroundColor: '#1769aa',
    navigationBarTextStyle: 'white',
    backgroundColor: '#f1f6fa',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#51626f',
    selectedColor: '#1769aa',
    backgroundColor: '#ffffff',
    borderStyle: 'black',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'icons/home.png',
        selectedIconPath: 'icons/home-on.png',
      },
      {
        pagePath: 'pages/progress/index',
        text: '进度',
        iconPath: 'icons/progress.png',
        selectedIconPath: 'icons/progress-on.png',
      },
      {
        pagePath: 'pages/points/index',
        text: '积分',
        iconPath: 'icons/points.png',
        selectedIconPath: 'icons/points-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'icons/me.png',
        selectedIconPath: 'icons/me-on.png',
      },
    ],
  },
  // h5 only: pages appear at once instead of sliding in.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用于确定污染位置属于哪个网格' } },
});
