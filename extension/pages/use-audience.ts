import { useEffect, useState } from "preact/hooks";
import type { Audience } from "../../shared/model/remedy.ts";
import { audienceItem, read, watchItem, write } from "../storage.ts";

/** For whom guides are shown: as chosen last, on whichever page. */
export function useAudience(): readonly [Audience, (audience: Audience) => void] {
  const [audience, setAudience] = useState<Audience>(audienceItem.initial);
  useEffect(() => {
    const unwatch = watchItem(audienceItem, setAudience);
    void read(audienceItem).then(setAudience);
    return unwatch;
  }, []);
  const choose = (chosen: Audience) => {
    setAudience(chosen);
    void write(audienceItem, chosen);
  };
  return [audience, choose];
}
