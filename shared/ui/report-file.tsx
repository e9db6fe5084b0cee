import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";

interface ReportFileProps {
  readonly language: Language;
  readonly onOpen: (file: Blob) => void;
}

/** Where a report's file is chosen, or dropped: anywhere on the page. */
export function ReportFile({ language, onOpen }: ReportFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFile(onOpen);
  const { open } = reportTexts[language];
  return (
    <footer class="report-file" data-over={isOver}>
      <button type="button" class="secondary" onClick={() => chooser.current?.click()}>
        {open.file}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={open.file}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onOpen(file);
          currentTarget.value = "";
        }}
      />
      <p>{open.drop}</p>
      <p class="hint">{open.privacy}</p>
    </footer>
  );
}

/** Whether a file is held over the page; one that is dropped would replace the page otherwise. */
function useDroppedFile(onDrop: (file: Blob) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      setIsOver(false);
      drop.current(file);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", dropped);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", dropped);
    };
  }, []);
  return isOver;
}
