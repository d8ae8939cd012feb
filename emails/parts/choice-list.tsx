/** @jsxImportSource react */
import { Button, Link, Section } from 'react-email'
import type { Accent } from '../colours.ts'
import type { Choice } from '../content.ts'
import { accented } from './styles.ts'

/** One button, and every other choice as a link right below it, as large and as easy to reach. */
export function ChoiceList({ main, others, accent }: { main: Choice; others: Choice[]; accent: Accent }) {
  const style = accented(accent)
  return (
    <Section style={{ margin: '4px 0 16px' }}>
      <Button className="button" href={main.url} style={style.button}>
        {main.label}
      </Button>
      {others.map((choice) => (
        <Link key={choice.label + choice.url} className="link" href={choice.url} target="_self" style={style.choice}>
          {choice.label}
        </Link>
      ))}
    </Section>
  )
}
