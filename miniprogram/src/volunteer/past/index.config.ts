export default definePageConfig({ navigationBarTitleText: '以前的活动' });
