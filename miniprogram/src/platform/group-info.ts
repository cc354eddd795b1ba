/** As wx.getGroupEnterInfo gives it; only the server can read it. */
export interface EnterInfo {
  encryptedData: string;
  iv: string;
}
