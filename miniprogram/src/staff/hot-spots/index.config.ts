export default definePageConfig({ navigationBarTitleText: '反复发生的地点' });
