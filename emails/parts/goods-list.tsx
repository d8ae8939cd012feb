/** @jsxImportSource react */
import { Column, Img, Row, Section, Text } from 'react-email'
import type { GoodsItem } from '../content.ts'
import { styles } from './styles.ts'

/** Lines of goods as sentences, each with its picture where there is one. */
export function GoodsList({ items }: { items: GoodsItem[] }) {
  return (
    <Section style={{ marginBottom: '16px' }}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two lines may carry one name
        <Row key={at} style={{ marginBottom: '8px' }}>
          {item.imageUrl !== null && (
            <Column style={{ width: '84px', verticalAlign: 'top' }}>
              <Img src={item.imageUrl} alt={item.name} width="72" height="72" style={styles.picture} />
            </Column>
          )}
          <Column style={{ verticalAlign: 'top' }}>
            <Text className="ink" style={styles.name}>
              {item.text}
            </Text>
            {item.detail !== '' && (
              <Text className="quiet" style={styles.detail}>
                {item.detail}
              </Text>
            )}
          </Column>
        </Row>
      ))}
    </Section>
  )
}
