package dateline.fact.extract;

import java.util.Set;

/** Units of measure. */
final class Measures {
  private static final Set<String> UNITS =
      Set.of(
          ("percent % per percentage points degree degrees celsius fahrenheit metre metres meter meters "
                  + "kilometre kilometres kilometer kilometers km m cm mm centimetre centimetres "
                  + "centimeter centimeters millimetre millimetres millimeter millimeters mile miles "
                  + "foot feet inch inches yard yards acre acres hectare hectares tonne tonnes ton "
                  + "tons kilogram kilograms kg gram grams pound pounds ounce ounces litre litres "
                  + "liter liters gallon gallons barrel barrels second seconds minute minutes hour "
                  + "hours day days week weeks month months year years decade decades century "
                  + "centuries dollar dollars cent cents euro euros crown crowns franc francs yen "
                  + "yuan rouble roubles ruble rubles rupee rupees peso pesos lira won mark marks "
                  + "watt watts kilowatt megawatt megawatts gigawatts volt volts mph kph "
                  + "million billion trillion thousand hundred dozen square cubic nautical light US")
              .split(" "));

  private Measures() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }
}
