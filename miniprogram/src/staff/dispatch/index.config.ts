export default definePageConfig({ navigationBarTitleText: '派遣到网格' });
