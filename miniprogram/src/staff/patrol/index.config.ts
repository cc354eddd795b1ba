export default definePageConfig({ navigationBarTitleText: '今日巡查' });
