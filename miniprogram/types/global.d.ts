/// <reference types="@tarojs/taro" />
declare module '*.scss';
declare module '*.png';

/** Where the weapp build finds the API, set by TARO_APP_API_BASE at build time; empty on h5 (same origin). */
declare const API_ORIGIN: string;
