export default definePageConfig({ navigationBarTitleText: '宣传与培训', onReachBottomDistance: 200 });
