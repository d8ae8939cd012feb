/** @jsxImportSource react */
import { Hr, Link, Section, Text } from 'react-email'
import type { Accent } from '../colours.ts'
import type { Footer } from '../phrases/footer.ts'
import { accented, styles } from './styles.ts'

/** The footer: how to reach a person, the order's number, the shop. */
export function Foot({ footer, accent }: { footer: Footer; accent: Accent }) {
  const { link } = accented(accent)
  return (
    <Section>
      <Hr className="rule" style={{ ...styles.rule, marginTop: '20px' }} />
      {footer.lines.map((line) => (
        <Text key={line} className="quiet" style={styles.small}>
          {line}
        </Text>
      ))}
      {footer.links.map(({ label, url }) => (
        <Text key={url} className="quiet" style={styles.small}>
          <Link className="link" href={url} target="_self" style={link}>
            {label}
          </Link>
        </Text>
      ))}
    </Section>
  )
}
