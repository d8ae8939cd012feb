/** @jsxImportSource react */
import { Heading, Hr, Section, Text } from 'react-email'
import type { Accent } from '../colours.ts'
import type { Block } from '../content.ts'
import type { Words } from '../words/words.ts'
import { ChoiceList } from './choice-list.tsx'
import { GoodsList } from './goods-list.tsx'
import { sided, styles } from './styles.ts'

type Direction = Words['direction']

/** One block of a letter as HTML. */
export function BlockView({
  block,
  accent,
  direction = 'ltr',
}: {
  block: Block
  accent: Accent
  direction?: Direction
}) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Text className="ink" style={styles.words}>
          {block.text}
        </Text>
      )
    case 'important':
      return (
        <Text
          className="ink note bar"
          style={{ ...styles.important, ...sided(direction).bar(accent.link), marginBottom: '16px' }}
        >
          {block.text}
        </Text>
      )
    case 'heading':
      return (
        <Heading as="h2" className="ink" style={styles.h2}>
          {block.text}
        </Heading>
      )
    case 'goods':
      return <GoodsList items={block.items} />
    case 'choices':
      return <ChoiceList main={block.main} others={block.others} accent={accent} />
    case 'quote':
      return <Quote paragraphs={block.paragraphs} by={block.by} accent={accent} direction={direction} />
    case 'thanks':
      return (
        <Section>
          <Hr className="rule" style={styles.rule} />
          <Heading as="h2" className="ink" style={styles.h2}>
            {block.heading}
          </Heading>
          <Text className="ink" style={{ ...styles.words, margin: 0 }}>
            {block.text}
          </Text>
          <Text className="ink" style={styles.code}>
            {block.code}
          </Text>
        </Section>
      )
  }
}

interface QuoteProps {
  paragraphs: string[]
  by: string
  accent: Accent
  direction: Direction
}

function Quote({ paragraphs, by, accent, direction }: QuoteProps) {
  return (
    <blockquote
      className="note bar"
      style={{
        margin: '0 0 20px',
        padding: '14px 16px 6px',
        ...sided(direction).bar(accent.link),
        backgroundColor: styles.important.backgroundColor,
      }}
    >
      {paragraphs.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and paragraphs may repeat
        <Text key={at} className="ink" style={styles.quote} {...(direction === 'rtl' ? { dir: 'auto' } : {})}>
          {text}
        </Text>
      ))}
      <Text className="quiet" style={styles.small}>
        {by}
      </Text>
    </blockquote>
  )
}
