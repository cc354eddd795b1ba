export default definePageConfig({ navigationBarTitleText: '重点污染源', onReachBottomDistance: 200 });
