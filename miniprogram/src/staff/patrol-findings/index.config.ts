export default definePageConfig({ navigationBarTitleText: '发现记录', onReachBottomDistance: 200 });
