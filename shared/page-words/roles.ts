import type { Message } from "./message.ts";

/** The person lacks a role, or has not shown yet who they are. */
export const roles = [
  {
    id: "no-link-to-company",
    meaning: "role-missing",
    texts: [
      "可信错误：未查询到您与该企业的关联关系信息…",
      "未查询到您与该企业的关联关系信息…",
      "未查询到您与该企业的关联关系信息",
      "未查询到您与该企业的关联关系信息，…是否已被停用",
    ],
  },
  {
    id: "link-to-company-expired",
    meaning: "role-missing",
    texts: ["您与该企业的绑定关系已过期", "可信错误：您与该企业的绑定关系已过期"],
  },
  {
    id: "no-right-to-function",
    meaning: "role-missing",
    texts: ["您没有该功能访问权限，请联系法定代表人或财务负责人添加权限", "您没有该功能访问权限"],
  },
  {
    id: "identity-level-too-low",
    meaning: "face-check",
    texts: ["您当前认证等级无法访问该功能，请先进行认证", "您当前认证等级无法访问该功能"],
  },
  {
    id: "face-check-failed",
    meaning: "face-check",
    texts: ["认证失败，原因为：人脸核验失败", "人脸核验失败"],
  },
  {
    id: "face-check-needed",
    meaning: "face-check",
    texts: ["需要人脸认证", "请先进行人脸认证", "请先完成人脸识别认证"],
  },
] as const satisfies readonly Message[];
