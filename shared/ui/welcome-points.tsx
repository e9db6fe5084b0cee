import { Icon } from "./icons.tsx";

interface WelcomePointsProps {
  readonly points: readonly { readonly title: string; readonly text: string }[];
}

/** What is worth knowing at the beginning. */
export function WelcomePoints({ points }: WelcomePointsProps) {
  return (
    <ul class="points">
      {points.map(({ title, text }) => (
        <li key={title}>
          <Icon name="check" />
          <span>
            <strong>{title}</strong>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
