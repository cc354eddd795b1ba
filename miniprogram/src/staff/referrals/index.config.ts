export default definePageConfig({ navigationBarTitleText: '区平台转办', onReachBottomDistance: 200 });
