export default definePageConfig({ navigationBarTitleText: '活动', onReachBottomDistance: 200 });
