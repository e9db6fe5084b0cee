/** Toasts, alerts and confirmations, by their role and by the class names of the libraries that portals are made with. */
const notices = `[role="alert"], [role="alertdialog"], .el-message, .el-message-box, .el-notification, .ant-message-notice,
  .ant-notification-notice, .ant-modal-confirm, .t-message, .t-notification, .van-toast, .van-dialog, .van-notify,
  .ivu-message-notice, .ivu-notice-notice, .layui-layer, .messager-window, .messager-body, .swal2-popup, .weui-dialog,
  .weui-toast, .mint-toast, .mint-msgbox`;
const dialogs = `dialog[open], [role="dialog"], .el-dialog, .ant-modal, .t-dialog, .ivu-modal, .modal, .panel.window,
  [class*="toast" i], [class*="dialog" i], [class*="msgbox" i], [class*="messagebox" i], [class*="popup" i]`;

const atMost = 20;

/** The boxes that are open in the page, and what floats above it without being called one. */
export function messageBoxes(): readonly Element[] {
  const found = [...document.querySelectorAll(notices), ...outermost(dialogs), ...floating()];
  return [...new Set(found)].filter(isShown).slice(-atMost);
}

/** A dialog's heading alone is not what the dialog says. */
function outermost(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((box) => box.parentElement?.closest(selector) === null);
}

/** Hand-made boxes are appended to the body and fixed to the window. */
function floating(): Element[] {
  return [...(document.body?.children ?? [])]
    .slice(-atMost)
    .filter((child) => getComputedStyle(child).position === "fixed");
}

function isShown(box: Element): boolean {
  return box.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
}
