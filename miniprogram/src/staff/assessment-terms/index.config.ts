export default definePageConfig({ navigationBarTitleText: '指标和权重' });
