import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { Target } from "../../../shared/model/target.ts";
import { asPortal } from "../../../shared/portals/own.ts";

export const longTarget: Target = { host: "fapiao.shared-services.very-long-company-name-holding.com.cn", port: 18443 };

/** A site whose name and address break what was only made for short ones. */
export function longNamed(language: Language): Portal {
  const name = {
    "zh-CN": "粤港澳大湾区国际科技创新产业投资控股集团财务共享服务中心电子发票系统",
    en: "Rechnungsaustauschverarbeitungszentrum of the Greater Bay Area Investment Holding",
  }[language];
  return asPortal({ name, target: longTarget, outside: false });
}
