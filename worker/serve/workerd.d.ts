/** The runtime's npm package: the path of its program. */
declare module "workerd" {
  const workerd: { readonly default: string };
  export default workerd;
}
