import type { MessageViewProps } from "../../../shared/ui/message-props.ts";
import { MessageView } from "../../../shared/ui/message-view.tsx";
import { useAudience } from "../use-audience.ts";

/** The page that explains messages, with the steps for whom they were chosen last. */
export function MessagePage(props: Omit<MessageViewProps, "audience" | "onAudience">) {
  const [audience, chooseAudience] = useAudience();
  return <MessageView {...props} audience={audience} onAudience={chooseAudience} />;
}
