export default definePageConfig({ navigationBarTitleText: '跟进的举报' });
