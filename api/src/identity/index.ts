/** What other features and channels may use of identity besides its services. */
export { LoginProvider, type ProvidedIdentity } from './login-provider';
export { actingSeat, departmentsInScope, gridsInScope, type Place, ROLE_NAMES, rolesInScope } from './scope';
